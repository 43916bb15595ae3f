using Bindery.Modules.Addons;

namespace Bindery.Validation.Rules;

/// <summary>What can be said of names that aren't in the addon itself: nothing, unless all its dependencies were found.</summary>
public sealed class Knowledge(AddonSet addons)
{
    /// <summary>Whether a model exists, or may exist in a dependency that is missing.</summary>
    public bool MayExist(string model) => addons.Model(model).Count > 0 || !addons.IsComplete;
}
