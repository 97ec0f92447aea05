"""Each channel translates: what comes in becomes an event, the reply becomes what goes out."""
