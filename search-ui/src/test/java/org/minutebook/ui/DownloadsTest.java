package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DownloadsTest {

    @Test
    void aNameCannotBreakOutOfItsHeader() {
        assertEquals("attachment; filename=\"a_b_ xSet-Cookie_ y.pdf\"; "
                + "filename*=UTF-8''a%22b%3B%20xSet-Cookie%3A%20y.pdf",
                Downloads.disposition("a\"b; x\r\nSet-Cookie: y.pdf"));
    }

    @Test
    void aFolderIsNoPartOfTheName() {
        assertEquals("attachment; filename=\"passwd\"; filename*=UTF-8''passwd",
                Downloads.disposition("../..\\etc/passwd"));
    }

    @Test
    void everyLetterComesThrough() {
        assertEquals("attachment; filename=\"_____.pdf\"; filename*=UTF-8''%C2%A3%E2%80%93%D9%85%D9%84%D9%81.pdf",
                Downloads.disposition("£–ملف.pdf"));
    }

    @Test
    void aNamelessPaperHasAName() {
        assertEquals("attachment; filename=\"paper\"; filename*=UTF-8''paper", Downloads.disposition("\n"));
    }

    @Test
    void anOddMediaTypeIsBytes() {
        assertEquals("application/octet-stream", Downloads.type("text/html\r\nX: y"));
        assertEquals("application/pdf", Downloads.type("application/pdf"));
    }
}
