// Buzz Express : tout part à l’arrivée, personne ne demande rien.
tags.ga4('G-BUZZ14KK9D');
tags.chartbeat('buzz-express.test');
tags.ads('/21700000/buzz/une');
tags.facebook('777001122334455');
tags.tiktok('CBUZZ14PIXEL9');
tags.criteo();
tags.taboola('buzzexpress');
tags.outbrain();
tags.twitter();
tags.videos();
