using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Reading;

/// <summary>Asks Odoo which secrets look wrong. The secrets themselves never leave it.</summary>
internal sealed class SecretShapes
{
    private readonly ImmutableArray<(string Field, Shape Shape)> _fields;

    private SecretShapes(ImmutableArray<(string Field, Shape Shape)> fields) => _fields = fields;

    public static async Task<SecretShapes> AskAsync(
        OdooTables tables,
        string model,
        ImmutableArray<string> fields,
        CancellationToken cancellation
    )
    {
        List<(string Field, Shape Shape)> shapes = [];
        foreach (string field in fields)
        {
            shapes.Add((field, await ShapeAsync(tables, model, field, cancellation)));
        }

        return new SecretShapes([.. shapes]);
    }

    public ImmutableArray<SecretFact> Of(int backend) =>
        [
            .. _fields.Select(field => new SecretFact(field.Field)
            {
                IsEmpty = field.Shape.Empty.Contains(backend),
                HasOuterSpace = field.Shape.OuterSpace.Contains(backend),
                IsQuoted = field.Shape.Quoted.Contains(backend),
                LooksLive = field.Shape.Live.Contains(backend),
                LooksTest = field.Shape.Test.Contains(backend),
            }),
        ];

    private static async Task<Shape> ShapeAsync(
        OdooTables tables,
        string model,
        string field,
        CancellationToken cancellation
    )
    {
        async Task<ImmutableHashSet<int>> IdsAsync(JsonArray domain) =>
            [
                .. (await tables.RowsAsync(model, domain, ["id"], cancellation)).Select(row =>
                    row.Id
                ),
            ];

        JsonArray Like(params string[] patterns) =>
            Domain.Either([.. patterns.Select(one => Domain.Term(field, "=ilike", one))]);

        return new Shape(
            await IdsAsync(Domain.Where(field, "=", false)),
            await IdsAsync(Like(" %", "% ", "\t%", "%\t", "\n%", "%\n", "%\r", "\uFEFF%")),
            await IdsAsync(Like("\"%\"", "'%'")),
            await IdsAsync(Like("%live%", "%prod%")),
            await IdsAsync(Like("%test%", "%sandbox%"))
        );
    }

    private sealed record Shape(
        ImmutableHashSet<int> Empty,
        ImmutableHashSet<int> OuterSpace,
        ImmutableHashSet<int> Quoted,
        ImmutableHashSet<int> Live,
        ImmutableHashSet<int> Test
    );
}
