using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary><c>tests/samples.py</c>: a record of each entity, as the platform would hand it out.</summary>
internal sealed class SamplesPart(ConnectorContext given) : IPart
{
    private readonly ConnectorContext connector = FilledPaths.In(given);

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile("tests/samples.py", Source().Text);

    private PythonSource Source() =>
        PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            {Docstring.Of($"Records as {connector.Blueprint.Title} hands them out.")}

            {PythonSource.Lines(connector.Entities.Select(entity => Constant(entity.Entity)))}

            """
        );

    private PythonSource Constant(Entity entity)
    {
        JsonObject record = SampleRecord.Of(connector.Blueprint, entity);
        return SamplePython
            .Of(record)
            .Behind(PythonSource.Of($"{TestNames.Sample(entity)} = "))
            .ToSource(0);
    }
}
