// The typed client: start `headway serve`, then `node examples/client.mjs` in this checkout.
import { client } from 'headway/client';

const headway = client(process.argv[2] ?? 'http://127.0.0.1:8080');

const { months, asOf, method, vintage } = await headway.gap({
  follower: 'access=open-weights',
  leader: 'access=closed',
});
console.log(`${months?.estimate.toFixed(1)} months (${method}, ${asOf}, vintage ${vintage})`);

let listed = 0;
for await (const page of headway.pages('models', { where: 'country=China', limit: 20 })) {
  listed += page.models.length;
}
console.log(`${listed} Chinese models, twenty at a time`);

const { claims } = await headway.check(
  'China trails the United States by two years, the analyst said.',
  { published: '2024-02-21' },
  { onProgress: (what, share) => console.error(`${what}: ${Math.round(100 * share)} %`) },
);
for (const { quote, verdict } of claims) console.log(`${verdict}: ${quote}`);
