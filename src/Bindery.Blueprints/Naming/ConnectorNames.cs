namespace Bindery.Blueprints.Naming;

/// <summary>What a connector's addon and its backend are called.</summary>
public sealed record ConnectorNames(string Name)
{
    private const string ModuleSuffix = "_connector";
    private const string VersionMark = "_v";

    /// <summary>Name of the platform without the suffix that addons of connectors have.</summary>
    public string Platform { get; } = Name[..(Suffix(Name) ?? Name.Length)];

    /// <summary><c>shopify_connector</c>, or <c>zid_connector_v2</c> where the name says so.</summary>
    public string Module
    {
        get => field ?? (Suffix(Name) is null ? Name + ModuleSuffix : Name);
        init;
    }

    /// <summary><c>shopify.backend</c>, which is the collection of the components too.</summary>
    public string BackendModel
    {
        get => field ?? WordCase.ToDotted(Platform) + ".backend";
        init;
    }

    /// <summary><c>Shopify</c>, before the name of each class.</summary>
    public string ClassPrefix => WordCase.ToClassName(Platform);

    /// <summary><c>shopify</c>, before the name of each component and model.</summary>
    public string DottedPrefix => WordCase.ToDotted(Platform);

    /// <summary><c>shopify</c>, before XML ids and routes.</summary>
    public string SnakePrefix => WordCase.ToSnake(Platform);

    /// <summary>Where the suffix begins, with a version or without; null where there is none.</summary>
    private static int? Suffix(string name)
    {
        int at = name.LastIndexOf(ModuleSuffix, StringComparison.Ordinal);
        string version = at > 0 ? name[(at + ModuleSuffix.Length)..] : "none";
        bool isSuffix =
            version.Length == 0
            || version.StartsWith(VersionMark, StringComparison.Ordinal)
                && version.Length > VersionMark.Length
                && version[VersionMark.Length..].All(char.IsAsciiDigit);
        return isSuffix ? at : null;
    }

    public EntityNames Of(Entity entity) =>
        new(this, entity.Name, entity.Plural, entity.OdooModel)
        {
            SharesOdooModel = entity.SharesOdooModel,
        };

    public EntityNames Of(ChildEntity child) =>
        new(this, child.Name, child.Name + "s", child.OdooModel);
}
