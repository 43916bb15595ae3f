using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Export;

/// <summary><c>tests/test_export_products.py</c>: what the platform is sent, and how often.</summary>
internal sealed class ExportTestPart : IPart
{
    private const string Name = "name";

    private readonly EntityContext _entity;
    private readonly ImmutableArray<SentField> _fields;

    public ExportTestPart(EntityContext entity)
    {
        JsonObject sample = SampleRecord.Of(entity.Connector.Blueprint, entity.Entity);
        _entity = entity;
        _fields = DeliveryHere.Is(entity.Entity)
            ? DeliveryHere.Changeable(entity.Entity)
            :
            [
                .. entity
                    .Entity.Fields.Select(field =>
                        SentField.Of(field, entity.Entity.OdooModel, sample)
                    )
                    .OfType<SentField>()
                    .DistinctBy(field => field.Odoo),
            ];
    }

    private string Plural => WordCase.ToSnake(_entity.Names.Plural);

    // What is sent of other records, or of lines, has to be there: of deliveries it is known how.
    private bool CanBeMade =>
        DeliveryHere.Is(_entity.Entity)
        || _entity.SentLines.IsEmpty
            && !_entity.Entity.Fields.Any(sent =>
                sent.Odoo?.Contains('.', StringComparison.Ordinal) == true
            );

    public ModuleDraft PutInto(ModuleDraft draft) =>
        _entity.Entity.Endpoints.Create is { } create && CanBeMade
            ? draft.EnsureTestFile($"test_export_{Plural}", Source(create))
            : draft;

    private PythonSource Source(Endpoint create)
    {
        PythonName testCase = TestNames.Case(_entity.Connector);
        PythonName name = PythonName.Of("TestExport" + WordCase.ToClassName(Plural));
        return PythonSource.Of(
            $"""
            {Licence.Comment(_entity.Connector.License)}

            from .common import {testCase}
            from .samples import {TestNames.Sample(_entity.Entity)}


            class {name}({testCase}):
                {PythonSource.Paragraphs(
                SetUp(create),
                DeliveryHere.Is(_entity.Entity) ? DeliveryHere.Method : PythonSource.Empty,
                ExportCalls.Of(_entity),
                Creates(create),
                ExportTwice.Unchanged(_entity, create),
                ExportTwice.Changed(_entity, create, _fields),
                PricelistTest.Of(_entity)
            )}

            """
        );
    }

    private PythonSource SetUp(Endpoint create)
    {
        Endpoints endpoints = _entity.Entity.Endpoints;
        return PythonSource.Of(
            $"""
            def setUp(self):
                super().setUp()
                {RecordHere()}
                {PythonSource.Lines(
                ExportCalls.Answer(_entity, create, create.Path, isCreation: true),
                endpoints.Update is { } update
                    ? ExportCalls.Answer(
                        _entity,
                        update,
                        ExportCalls.PathOf(_entity, update),
                        isCreation: false
                    )
                    : PythonSource.Empty
            )}
            """
        );
    }

    private PythonSource RecordHere()
    {
        if (DeliveryHere.Is(_entity.Entity))
        {
            return PythonSource.Of($"self.record_here = self.delivery()");
        }

        ImmutableArray<PythonGroup> values =
        [
            .. Values()
                .Select(value =>
                    PythonAttribute.Entry(
                        value.Name,
                        PythonGroup.Leaf(PythonLiteral.OfScalar(value.Value))
                    )
                ),
        ];
        return TestStatement.Call(
            PythonSource.Of(
                $"self.record_here = self.env[{PythonLiteral.Of(_entity.Entity.OdooModel)}].create"
            ),
            PythonGroup.Dictionary(values).ToSource(TestStatement.Indent + 4)
        );
    }

    private IEnumerable<DefaultValue> Values() =>
        _fields
            .Where(field => field.Here is not null)
            .Select(field => new DefaultValue(field.Odoo, field.Here!))
            .Concat(_entity.Entity.Defaults)
            .Concat(NamedHere())
            .DistinctBy(value => value.Name);

    // A name that is made of several members is not sent, and Odoo wants one all the same.
    private IEnumerable<DefaultValue> NamedHere() =>
        _entity.Entity.Fields.Any(field => field.Odoo == Name)
            ? [new DefaultValue(Name, _entity.Entity.Title)]
            : [];

    private PythonSource Creates(Endpoint create)
    {
        PythonName test = PythonName.Of(
            $"test_creates_{WordCase.ToSnake(_entity.Names.Name)}_there"
        );
        return PythonSource.Of(
            $"""
            def {test}(self):
                self.export()
                payload = self.sent({PythonLiteral.Of(create.Method)}, {PythonLiteral.Of(
                create.Path
            )})[0]
                {(
                DeliveryHere.Is(_entity.Entity)
                    ? DeliveryHere.Sent(_entity)
                    : PythonSource.Lines(_fields.Select(Sent))
            )}
                binding = self.bound()
                self.assertEqual(binding.odoo_id, self.record_here)
                self.assertEqual(binding.sync_state, "synced")
            """
        );
    }

    private static PythonSource Sent(SentField field) =>
        TestStatement.Equal(
            PythonSource.Of($"payload{Subscript.Of(field.Path)}"),
            PythonLiteral.OfScalar(field.There)
        );
}
