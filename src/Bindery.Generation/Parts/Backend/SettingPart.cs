using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary>One more setting of a backend: its field, and where people fill it in.</summary>
internal sealed class SettingPart(ConnectorContext connector, Setting setting) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        PythonName name = PythonName.Of(setting.Name);
        return draft
            .EnsureField(BackendModelPart.ClassOf(connector), name, SettingFields.Of([setting]))
            .EnsureExtension(
                BackendViewsPart.Form(connector, "group", "settings", "inside"),
                setting.Name,
                BackendViewsPart.FormField(setting)
            );
    }
}
