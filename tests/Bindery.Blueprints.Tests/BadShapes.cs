namespace Bindery.Blueprints.Tests;

/// <summary>
/// Faults that reader and JSON Schema both refuse: a part of the minimal blueprint, and what to put there.
/// </summary>
internal static class BadShapes
{
    public static TheoryData<string, string> All { get; } =
        new()
        {
            { "pagination:", "pagenation:" },
            { "title: Acme", "title: Acme\ncolour: blue" },
            { "title: Acme\n", "" },
            { "title: Acme", "title:" },
            { "title: Acme", "title: 12" },
            { "title: Acme", "title: [Acme]" },
            { "title: Acme", "title: ''" },
            { "title: Acme", "title: \"Acme\\nInc\"" },
            { "title: Acme", "title: \"Acme\\0\"" },
            { "format: 1", "format: 0" },
            { "format: 1", "format: 2" },
            { "format: 1", "format: one" },
            { "name: acme", "name: ../x" },
            { "name: acme", "name: class" },
            { "name: acme", "name: 1shop" },
            { "name: acme", "name: größe" },
            { "name: acme", $"name: {new string('a', 300)}" },
            { "type: ecommerce", "type: e-commerce" },
            { "type: ecommerce", "type: 3" },
            { "page_size: 50", "page_size: lots" },
            { "page_size: 50", "page_size: \"50\"" },
            { "page_size: 50", "page_size: 0" },
            { "refill_per_second: 2.5", "refill_per_second: -1" },
            { "refill_per_second: 2.5", "refill_per_second: .inf" },
            { "required: true", "required: yes" },
            { "scheme: api-key-header", "scheme: api_key_header" },
            { "header: X-Key", "header: \"X-Key: 1\\r\\nHost\"" },
            { "base_url: \"{api_url}/v1\"", "base_url: javascript:alert(1)" },
            { "test_connection: { path: /me }", "test_connection: { path: me }" },
            { "test_connection: { path: /me }", "test_connection: /me" },
            { "odoo_model: res.partner\n", "odoo_model: Res Partner\n" },
            { "odoo: ref", "odoo: ref'); import os; ('" },
            { "external: owner.id", "external: owner..id" },
            { "external: owner.id", "external: \"lines[x].id\"" },
            { "method: POST", "method: post" },
            { "key: { external: id }\n    match", "key: { external: [] }\n    match" },
            { "match: []", "match: none" },
            { "progress: { mode: full }\n    ", "" },
            { "owner: platform\n    ", "" },
            { "deletion: { there: archive, here: keep }", "deletion: { there: archive }" },
            { "idempotency: { style", "defaults: { active: [] }\n    idempotency: { style" },
            { "idempotency: { style", "defaults: { \"x y\": 1 }\n    idempotency: { style" },
            { "idempotency: { style", "depends_on: item\n    idempotency: { style" },
            { "- { topic: items/create, entity: item }", "[]" },
            { "children:\n", "children:\n      - line\n" },
        };
}
