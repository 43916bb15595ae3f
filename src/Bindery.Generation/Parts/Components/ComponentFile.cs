using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>A file of <c>components/</c> and the classes in it.</summary>
internal static class ComponentFile
{
    public static ModuleDraft EnsureComponent(
        this ModuleDraft draft,
        ConnectorContext connector,
        string file,
        ComponentSource component
    )
    {
        string path = $"components/{file}.py";
        ClassPlace place = new(path, PythonName.Of(component.ClassName))
        {
            Identity = component.Name,
        };
        if (draft.HasComponent(place, component))
        {
            return draft;
        }

        (ModuleDraft current, PythonSource source) = draft
            .EnsureFile(path, Head(connector).Text)
            .EnsureImport("components", PythonName.Of(file))
            .EnsureName(
                path,
                "odoo.addons.component.core",
                PythonName.Of("Component"),
                component.ToSource()
            );
        return current.EnsureClass(place, source);
    }

    private static PythonSource Head(ConnectorContext connector) =>
        PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo.addons.component.core import Component

            """
        );
}
