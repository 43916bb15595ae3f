using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Development;

/// <summary>One file of the environment in which a connector is developed.</summary>
internal interface IDevelopmentFile
{
    /// <summary>Below the folder of addons, with <c>/</c>.</summary>
    string Path { get; }

    /// <param name="names">Validated names: letters, digits and underscores.</param>
    string TextFor(ConnectorNames names);
}
