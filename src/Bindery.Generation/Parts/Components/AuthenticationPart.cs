using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>The scheme in the backend's adapter; one that is there gives way to it.</summary>
internal sealed class AuthenticationPart(ConnectorContext connector, Authentication authentication)
    : IPart
{
    private const string Attribute = "_auth";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        FoundClass adapter =
            draft.FindComponent("backend.adapter", connector.Names.BackendModel)
            ?? throw new DraftException(
                $"no component has the usage backend.adapter for {connector.Names.BackendModel}"
            );
        PythonSource line = AuthenticationOptions.Of([authentication]);
        PythonExpression wanted = PythonModule
            .Parse(SourceText.FromText(line.Text))
            .Statements.OfType<AssignmentStatement>()
            .First()
            .Value;
        PythonSource value = new(line.Text[wanted.Span.Start..]);
        ClassPlace place = new(adapter.Path, PythonName.Of(adapter.Definition.Name));
        return ClassMembers.ValueOf(adapter.Definition, Attribute) is { } known
            ? Replace(draft, place, known, value)
            : draft.EnsureAttribute(place, PythonName.Of(Attribute), value);
    }

    private static ModuleDraft Replace(
        ModuleDraft draft,
        ClassPlace place,
        PythonExpression known,
        PythonSource value
    ) =>
        draft.EditClass(
            place,
            (module, definition) =>
            {
                string unit = definition.Body.Indentation ?? "    ";
                string text = PythonStyle
                    .Of(module)
                    .Apply(value.Text)
                    .Replace("\n", module.Source.NewLine + unit, StringComparison.Ordinal);
                return SameCode.In(module.Source[known.Span], text)
                    ? []
                    : [new TextEdit(known.Span, text)];
            }
        );
}
