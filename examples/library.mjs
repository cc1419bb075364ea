// The library in a script: `npm ci && node examples/library.mjs` in this checkout.
import { gap, gapQuery, openRegistry } from 'headway';

const registry = await openRegistry();
try {
  for (const organisation of ['DeepSeek', 'Alibaba', '"Moonshot"']) {
    const query = gapQuery({ follower: `organisation=${organisation}`, leader: 'country=US' });
    const { months, asOf, method, vintage } = await gap(registry, query);
    if (months === null) console.log(`${organisation}: no gap is defined`);
    else {
      console.log(
        `${organisation}: ${months.estimate.toFixed(1)} months behind (${months.low?.toFixed(1)} to ${months.high?.toFixed(1)}), ${method}, ${asOf}, vintage ${vintage}`,
      );
    }
  }
} finally {
  registry.close();
}
