// Le graphique de la une : des barres, des étiquettes, et une image à télécharger.
export function tracer(toile, donnees) {
  const encre = toile.getContext('2d'), pas = toile.width / donnees.length;
  encre.font = '13px sans-serif';
  encre.textAlign = 'center';
  donnees.forEach(([canton, part], i) => {
    const haut = part * 2.4;
    encre.fillStyle = `hsl(215 60% ${75 - part / 2}%)`;
    encre.fillRect(i * pas + 8, toile.height - 30 - haut, pas - 16, haut);
    encre.fillStyle = '#222';
    encre.fillText(`${part} %`, i * pas + pas / 2, toile.height - 36 - haut);
    encre.fillText(canton, i * pas + pas / 2, toile.height - 10);
  });
  return toile.toDataURL('image/png');
}
