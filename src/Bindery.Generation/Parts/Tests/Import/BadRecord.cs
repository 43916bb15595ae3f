using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>
/// That a record which can't be taken over is kept as a failure while the others come in; where
/// no single value can be wrong, that two matches in Odoo are left to a person.
/// </summary>
internal static class BadRecord
{
    private const string Nonsense = "no such value";

    public static PythonSource Test(EntityContext entity) =>
        Refusable(entity.Entity) is { } field
            ? BadValue(entity, field)
            : AmbiguousMatch.Test(entity);

    private static PythonSource BadValue(EntityContext entity, FieldMapping field)
    {
        Blueprint blueprint = entity.Connector.Blueprint;
        PythonLiteral id = PythonLiteral.Of(SampleKeys.TextOf(blueprint, entity.Entity, more: 1));
        ImmutableArray<PythonGroup> changes =
        [
            .. entity.Entity.Key.External.Select(member =>
                PythonAttribute.Entry(
                    member,
                    SamplePython.Of(SampleKeys.Of(blueprint, entity.Entity.Name, more: 1))
                )
            ),
            PythonAttribute.Entry(field.External, PythonAttribute.Text(Nonsense)),
            // Children that would have to be read would be one more thing to answer.
            .. entity
                .Entity.Children.Where(child => child.Endpoint is not null)
                .Select(child =>
                    PythonAttribute.Entry(child.Path, PythonGroup.Leaf(PythonSource.Of($"[]")))
                ),
        ];
        PythonSource bad = TestStatement.Call(
            PythonSource.Of($"bad = self.record"),
            TestNames.Sample(entity.Entity),
            PythonGroup.Dictionary(changes).ToSource(TestStatement.Indent + 4, 1)
        );
        return PythonSource.Of(
            $"""
            def test_a_bad_record_does_not_stop_the_others(self):
                {bad}
                run = self.{TestNames.Sync(entity)}(bad, {TestNames.Sample(entity.Entity)})
                self.assertEqual((run.created_count, run.failed_count), (1, 1))
                failure = run.failure_ids
                {TestStatement.Call(
                PythonSource.Of($"self.assertEqual"),
                PythonSource.Of($"(failure.external_id, failure.state)"),
                PythonSource.Of($"({id}, \"open\")")
            )}
                self.assertIn({PythonLiteral.Of(Nonsense)}, failure.reason)
            """
        );
    }

    /// <summary>A member whose value is refused where it is not what it should be.</summary>
    private static FieldMapping? Refusable(Entity entity) =>
        entity.Fields.FirstOrDefault(field =>
            field is { Odoo: not null, Virtual: false }
            && field.Direction != Direction.Export
            && (
                !field.Values.IsEmpty
                || field.Convert
                    is Conversion.Decimal
                        or Conversion.Integer
                        or Conversion.Datetime
                        or Conversion.Date
            )
        );
}
