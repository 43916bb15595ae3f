using Bindery.Generation.Drafting;

namespace Bindery.Generation.Parts.Security;

/// <summary>Rights on a model: users read, managers do all. A wizard's users do all with their own.</summary>
internal sealed class AccessRowsPart(string model, bool isWizard) : IPart
{
    private const string Group = "connector_base_backend.connector_";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ModuleDraft withUser = draft.EnsureAccessRow(Row("user", isWizard ? "1" : "0"));
        return isWizard ? withUser : withUser.EnsureAccessRow(Row("manager", "1"));
    }

    private AccessRow Row(string role, string mayChange)
    {
        string id = model.Replace('.', '_');
        return new AccessRow(
            $"access_{id}_{role}",
            $"{model} {role}",
            $"model_{id}",
            Group + role,
            mayChange
        );
    }
}
