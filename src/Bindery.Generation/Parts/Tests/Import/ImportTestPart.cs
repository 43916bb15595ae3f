using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary><c>tests/test_import_products.py</c>: what an import makes of the platform's records.</summary>
internal sealed class ImportTestPart(EntityContext entity) : IPart
{
    private readonly JsonObject _sample = SampleRecord.Of(
        entity.Connector.Blueprint,
        entity.Entity
    );

    private string Plural => WordCase.ToSnake(entity.Names.Plural);

    private PythonName Sample => TestNames.Sample(entity.Entity);

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureTestFile($"test_import_{Plural}", Source());

    private PythonSource Source()
    {
        PythonName testCase = TestNames.Case(entity.Connector);
        PythonName name = PythonName.Of("TestImport" + WordCase.ToClassName(Plural));
        PythonSource tests = PythonSource.Paragraphs(
            ImportSurroundings.SetUp(entity),
            Sync(),
            Imported(),
            ImportsOnce(),
            ImportsVariants(),
            SecondImport(),
            ChangedMember.Test(entity),
            BadRecord.Test(entity),
            WaitsForSettings.Test(entity),
            entity.Entity.Kind switch
            {
                EntityKind.Order => OrderTests.Of(entity),
                EntityKind.Document => DocumentTests.Of(entity),
                _ => PythonSource.Empty,
            },
            ImportByKey.Of(entity)
        );
        return PythonSource.Of(
            $"""
            {Imports(tests)}


            class {name}({testCase}):
                {tests}

            """
        );
    }

    private PythonSource Imports(PythonSource tests) =>
        PythonSource.Paragraphs(
            Licence.Comment(entity.Connector.License),
            PythonSource.Lines(
                entity.Entity.EnabledBy.IsEmpty
                    ? PythonSource.Empty
                    : PythonSource.Of($"from odoo.exceptions import UserError"),
                tests.Text.Contains("html2plaintext(", StringComparison.Ordinal)
                    ? PythonSource.Of($"from odoo.tools import html2plaintext")
                    : PythonSource.Empty
            ),
            PythonSource.Of(
                $"""
                from .common import {TestNames.Case(entity.Connector)}
                from .samples import {ImportSurroundings.Samples(entity)}
                """
            )
        );

    private PythonSource Sync() =>
        PythonSource.Of(
            $"""
            def {TestNames.Sync(entity)}(self, *records):
                {Docstring.Of(
                $"Import these {WordCase.ToWords(entity.Names.Plural)} and return the run."
            )}
                {ListAnswer.Of(entity)}
                return self.sync(self.backend, {PythonLiteral.Of(Plural)})
            """
        );

    private PythonSource Imported() =>
        PythonSource.Of(
            $"""
            def imported(self):
                return {TestStatement.Call(
                PythonSource.Of($"self.binding"),
                PythonLiteral.Of(entity.Names.BindingModel),
                PythonLiteral.Of(SampleKeys.TextOf(entity.Connector.Blueprint, entity.Entity))
            )}
            """
        );

    private PythonSource ImportsOnce()
    {
        FieldAssertion assertion = new(PythonName.Of("binding"), entity.Entity.OdooModel, _sample);
        PythonName test = PythonName.Of(
            $"test_imports_{WordCase.ToSnake(entity.Names.Name)}_with_its_fields"
        );
        return PythonSource.Of(
            $"""
            def {test}(self):
                run = self.{TestNames.Sync(entity)}({Sample})
                self.assertEqual((run.state, run.created_count), ("done", 1))
                binding = self.imported()
                {PythonSource.Lines(
                entity
                    .Entity.Fields.Select(assertion.Of)
                    .Concat(entity.Entity.Defaults.Select(Default))
            )}
            """
        );
    }

    private static PythonSource Default(DefaultValue value) =>
        FieldAssertion.Equal(PythonSource.Of($"binding.{PythonName.Of(value.Name)}"), value.Value);

    private PythonSource ImportsVariants() =>
        entity.Entity.Children.FirstOrDefault(child => child.OdooField is null) is { } child
            ? VariantTest.Of(entity, child, _sample)
            : PythonSource.Empty;

    private PythonSource SecondImport() =>
        PythonSource.Of(
            $"""
            def test_second_import_changes_nothing(self):
                self.{TestNames.Sync(entity)}({Sample})
                run = self.{TestNames.Sync(entity)}({Sample})
                self.assertEqual((run.unchanged_count, run.record_count), (1, 1))
            """
        );
}
