package org.minutebook.ingest.read.pdf;

/// Characters that stand together, with blanks before and after.
record Word(String text, float left, float right, float base, float size, boolean bold, boolean running) {

    float middle() {
        return (left + right) / 2;
    }
}
