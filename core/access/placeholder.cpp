namespace cercania {}
