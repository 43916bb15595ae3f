namespace Bindery.Core.Findings;

/// <summary>Whether a fix may be applied unseen.</summary>
public enum FixSafety
{
    /// <summary>What the addon does stays as it is, save for what was wrong.</summary>
    Safe,

    /// <summary>A person should read the difference: it decides something that the addon left open.</summary>
    Unsafe,
}
