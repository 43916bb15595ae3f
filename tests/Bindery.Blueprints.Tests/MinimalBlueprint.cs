namespace Bindery.Blueprints.Tests;

/// <summary>A small blueprint without a fault, for tests that put one in.</summary>
internal static class MinimalBlueprint
{
    public const string Text = """
        format: 1
        name: acme
        title: Acme
        type: ecommerce
        settings:
          - { name: api_url, label: Address, type: url, required: true }
          - { name: token, label: Token, type: secret }
          - { name: version, label: Version, type: selection, options: ["1", "2"], default: "2" }
        base_url: "{api_url}/v1"
        authentication:
          - { scheme: api-key-header, header: X-Key, secret: token }
        test_connection: { path: /me }
        pagination: { style: page, page_size: 50 }
        rate_limit: { capacity: 10, refill_per_second: 2.5 }
        webhooks:
          signature: { encoding: hex, header: X-Signature, secret: token }
          topic_header: X-Topic
          topics:
            - { topic: items/create, entity: item }
        entities:
          - name: item
            plural: items
            title: Item
            kind: generic
            odoo_model: res.partner
            direction: both
            endpoints:
              list: { method: GET, path: /items }
              read: { method: GET, path: "/items/{id}" }
              create: { method: POST, path: /items }
            key: { external: id }
            match: []
            progress: { mode: full }
            owner: platform
            deletion: { there: archive, here: keep }
            idempotency: { style: lookup, reference: code }
            fields:
              - { external: id, type: integer }
              - { external: code, type: string, odoo: ref }
              - { external: owner.id, type: reference, entity: item }
            children:
              - name: line
                title: Line
                kind: generic
                path: lines
                odoo_model: res.partner.bank
                key: { external: id }
                fields:
                  - { external: id, type: integer }

        """;

    /// <summary>The text with its only occurrence of a part replaced.</summary>
    public static string With(string part, string replacement)
    {
        Assert.Equal(2, Text.Split(part).Length);
        return Text.Replace(part, replacement);
    }

    public static BlueprintReading Read(string part, string replacement) =>
        BlueprintReader.Read(With(part, replacement), "acme.yaml");
}
