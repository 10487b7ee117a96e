package org.minutebook.search;

class ScannedOrderTest extends OrderContract {

    @Override
    protected SearchEngine make() {
        return new ScanEngine();
    }
}
