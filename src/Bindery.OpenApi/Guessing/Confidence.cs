namespace Bindery.OpenApi.Guessing;

/// <summary>How sure a guess is.</summary>
public enum Confidence
{
    /// <summary>Worth a look before the first sync.</summary>
    Guess,
    Likely,
    Certain,
}
