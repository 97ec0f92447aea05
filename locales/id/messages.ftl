hello = Halo
