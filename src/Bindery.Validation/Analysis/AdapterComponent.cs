using Bindery.Modules.Classes;
using Bindery.Modules.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Tells the components that call a platform.</summary>
internal static class AdapterComponent
{
    public static bool Is(OdooClass component) =>
        PythonLiteral.Text(component.Attribute("_usage")) == "backend.adapter"
        || component.Inherit.Any(parent =>
            parent.EndsWith("adapter", StringComparison.Ordinal)
            || parent.EndsWith("adapter.crud", StringComparison.Ordinal)
        );
}
