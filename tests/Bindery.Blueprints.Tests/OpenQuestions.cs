namespace Bindery.Blueprints.Tests;

/// <summary>Blueprints that can be read and leave a hard question open.</summary>
internal static class OpenQuestions
{
    public static TheoryData<string, string> All { get; } =
        new()
        {
            { "    match: []\n", "" },
            { "key: { external: id }\n    match", "key: { external: uuid }\n    match" },
            { "key: { external: id }\n        fields", "key: { external: uuid }\n        fields" },
            { "key: { external: id }\n        fields", "fields" },
            { "progress: { mode: full }", "progress: { mode: modified-since }" },
            { "mode: full", "mode: modified-since, parameter: since, field: changed" },
            { "mode: full", "mode: modified-since, place: body, parameter: since, field: id" },
            {
                "type: string, odoo: ref",
                "type: string, odoo: ref, read_only: true, direction: both"
            },
            { "here: keep", "here: delete" },
            { "here: keep", "here: archive" },
            { "    idempotency: { style: lookup, reference: code }\n", "" },
            { "      list: { method: GET, path: /items }\n", "" },
            { "      read: { method: GET, path: \"/items/{id}\" }\n", "" },
            { "      create: { method: POST, path: /items }\n", "" },
            {
                "    match: []\n",
                "    match: []\n    states: { path: status, cancel: [gone], send: { endpoint: { method: POST, path: /items }, member: status, sequence: [new], delivered: sent, cancelled: void } }\n"
            },
            {
                "    match: []\n",
                "    match: []\n    states: { path: status, send: { endpoint: { method: POST, path: /leave }, each: { endpoint: { method: GET, path: /parts }, key: id, member: part }, empty: nothing, sequence: [new, sent], confirmed: new, delivered: sent } }\n"
            },
        };
}
