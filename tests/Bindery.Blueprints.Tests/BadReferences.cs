namespace Bindery.Blueprints.Tests;

/// <summary>Faults between parts that are well formed, which only the reader can see.</summary>
internal static class BadReferences
{
    public static TheoryData<string, string> All { get; } =
        new()
        {
            { "format: 1", "format: 1\nformat: 1" },
            { "odoo_model: res.partner\n", "odoo_model: res.partner\n    title: Item\n" },
            {
                "idempotency: { style",
                "defaults: { active: true, active: false }\n    idempotency: { style"
            },
            { "base_url:", "body_format: xml\nbase_url:" },
            { "{api_url}/v1", "{shop_url}/v1" },
            { "{api_url}/v1", "{api_ur}/v1" },
            { "{api_url}/v1", "{api_url/v1" },
            { "header: X-Key, secret: token", "header: X-Key, secret: tokn" },
            { "header: X-Key, secret: token", "secret: token" },
            { "header: X-Key, secret: token", "header: X-Key" },
            { "header: X-Signature, secret: token", "header: X-Signature, secret: key" },
            { "topic_header: X-Topic", "topic_header: X-Topic\n  account_path: shop" },
            {
                "topic_header: X-Topic",
                "topic_header: X-Topic\n  account_path: shop\n  account_setting: shop"
            },
            { "name: token,", "name: api_url," },
            { "default: \"2\"", "default: \"3\"" },
            { "type: secret", "type: secret, default: hunter2" },
            { "type: secret", "type: secret, options: [a]" },
            { "options: [\"1\", \"2\"], default: \"2\"", "help: none" },
            { "create, entity: item }", "create, entity: itme }" },
            {
                "create, entity: item }",
                "create, entity: item }\n    - { topic: items/create, entity: item }"
            },
            { "topic_header: X-Topic", "topic_header: X-Topic\n  tokens: { topic: granted }" },
            { "topic_header: X-Topic", "topic_header: X-Topic\n  tokens: { topic: items/create }" },
            {
                "read: { method: GET, path: \"/items/{id}\" }",
                "read: { method: GET, path: \"/items/{parent}/{id}\" }"
            },
            { "name: line\n", "name: item\n" },
            { "type: reference, entity: item", "type: reference, entity: order" },
            { "type: reference, entity: item", "type: reference" },
            { "external: code", "external: id" },
            {
                "external: id, type: integer }\n      - { external: code",
                "external: id, odoo: ref, type: integer }\n      - { external: code"
            },
            {
                "type: string, odoo: ref }",
                "type: list, convert: charges, title: kind, values: { VAT: tax } }"
            },
            {
                "type: string, odoo: ref }",
                "type: list, convert: charges, title: kind, amount: sum, values: { VAT: vat } }"
            },
            { "path: \"/items/{id}\"", "path: \"/items/{key}\"" },
            { "path: \"/items/{id}\"", "path: \"/../{id}\"" },
            {
                "read: { method: GET, path: \"/items/{id}\" }",
                "update: { method: PUT, path: \"/items/{id}\", whole: true }"
            },
            { "path: /items }\n      read", "path: /items, omits: [id] }\n      read" },
            { "match: []", "match: []\n    item: code" },
            { "match: []", "match: []\n    states: { path: code, confirm: [\"{state}\"] }" },
            { "match: []", "match: []\n    states: { path: code, cancel: [\"{token}\"] }" },
            { "match: []", "match: []\n    depends_on: [orders]" },
            { "match: []", "match: []\n    depends_on: [item]" },
            { "external: code,", "external: \"{code_member}\"," },
            { "external: code,", "external: \"{token}\"," },
            { "type: string, odoo: ref }", "type: string, odoo: ref, convert: pricelist-price }" },
            { "direction: both", "direction: import\n    enabled_by: tokn" },
            { "direction: both", "direction: import\n    enabled_by: [token]" },
            { "direction: both", "direction: both\n    enabled_by: version" },
            { "path: lines", "path: \"{version}\"" },
            { "path: lines", "path: ." },
            { "path: lines", "path: lines\n        single: true" },
            { "type: string, odoo: ref }", "type: decimal, odoo: ref, convert: tax-amount }" },
        };
}
