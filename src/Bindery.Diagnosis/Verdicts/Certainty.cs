namespace Bindery.Diagnosis.Verdicts;

/// <summary>How much the evidence proves; ordered, so that the surest comes last.</summary>
public enum Certainty
{
    /// <summary>Fits what was seen, as other causes do.</summary>
    Possible,

    /// <summary>Fits better than any other cause known.</summary>
    Likely,

    /// <summary>Seen itself, not inferred.</summary>
    Sure,
}
