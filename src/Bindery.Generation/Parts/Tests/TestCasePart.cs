using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary><c>tests/common.py</c>: a backend, and what each test asks about it.</summary>
internal sealed class TestCasePart(ConnectorContext connector) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile("tests/common.py", Source().Text);

    private PythonSource Source()
    {
        ImmutableArray<PythonGroup> settings =
        [
            PythonAttribute.Entry("name", PythonAttribute.Text(connector.Blueprint.Title)),
            .. SampleSettings.Of(connector).Select(Entry),
        ];
        return PythonSource.Of(
            $$"""
            {{Licence.Comment(connector.License)}}

            import copy

            from odoo.addons.generic_connector.components.paths import write_path
            from odoo.addons.generic_connector.tests.common import ConnectorCase

            #: Settings of the backend that the tests use
            BACKEND = {
                {{PythonSource.Lines(
                settings.Select(entry => PythonSource.Of($"{entry.ToSource(4, 1)},"))
            )}}
            }


            class {{TestNames.Case(connector)}}(ConnectorCase):
                def setUp(self):
                    super().setUp()
                    self.backend = self.env[{{PythonLiteral.Of(
                connector.Names.BackendModel
            )}}].create(BACKEND)
                    {{TokenAnswer.Of(connector)}}

                def record(self, sample, changes=None):
                    {{Docstring.Of("Return a copy of a sample, with other values at some paths.")}}
                    record = copy.deepcopy(sample)
                    for path, value in (changes or {}).items():
                        write_path(record, path, value)
                    return record

                def binding(self, model, external_id):
                    {{Docstring.Of("Return the binding of an outside record, archived or not.")}}
                    return (
                        self.env[model]
                        .with_context(active_test=False)
                        .search(
                            [
                                ("backend_id", "=", self.backend.id),
                                ("external_id", "=", external_id),
                            ]
                        )
                    )

            """
        );
    }

    private static PythonGroup Entry((Setting Setting, object Value) setting) =>
        PythonAttribute.Entry(
            setting.Setting.Name,
            PythonGroup.Leaf(PythonLiteral.OfScalar(setting.Value))
        );
}
