using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>That a record which could be either of two in Odoo is refused, and said to be.</summary>
internal static class AmbiguousMatch
{
    private const int Indent = 12;

    /// <summary>Nothing where no existing record is looked for, or a bare one can't be made.</summary>
    public static PythonSource Test(EntityContext entity)
    {
        bool isNamed = entity.Entity.OdooModel is "res.partner" or "product.template";
        if (!isNamed || entity.Entity.Match.IsEmpty)
        {
            return PythonSource.Empty;
        }

        MatchKey key = entity.Entity.Match[0];
        PythonName sample = TestNames.Sample(entity.Entity);
        PythonSource value = PythonSource.Of($"{sample}{Subscript.Of(key.External)}");
        PythonSource twin = PythonSource.Of(
            $$"""{"name": name, {{PythonLiteral.Of(key.Odoo)}}: {{value}}}"""
        );
        PythonSource twins = TestStatement.Call(
            PythonSource.Of($"self.env[{PythonLiteral.Of(entity.Entity.OdooModel)}].create"),
            Twice(twin)
        );
        return PythonSource.Of(
            $"""
            def test_two_matches_are_left_to_a_person(self):
                {twins}
                run = self.{TestNames.Sync(entity)}({sample})
                self.assertEqual((run.created_count, run.failed_count), (0, 1))
                self.assertEqual(run.failure_ids.external_id, {PythonLiteral.Of(
                SampleKeys.TextOf(entity.Connector.Blueprint, entity.Entity)
            )})
                self.assertIn("2 records in Odoo", run.failure_ids.reason)
                self.assertFalse(self.imported())
            """
        );
    }

    // A comprehension that is too long for a line is broken before its "for".
    private static PythonSource Twice(PythonSource twin)
    {
        PythonSource names = PythonSource.Of($"""for name in ("One", "Two")""");
        PythonSource line = PythonSource.Of($"[{twin} {names}]");
        return Indent + line.Text.Length <= PythonGroup.LineLength
            ? line
            : PythonSource.Of(
                $"""
                [
                    {twin}
                    {names}
                ]
                """
            );
    }
}
