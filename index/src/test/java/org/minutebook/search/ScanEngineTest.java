package org.minutebook.search;

class ScanEngineTest extends SearchEngineContract {

    @Override
    protected SearchEngine make() {
        return new ScanEngine();
    }
}
