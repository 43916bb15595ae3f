namespace Bindery.Simulation.Sampling;

/// <summary>What has to be there before a sample can be made.</summary>
internal enum SampleStage
{
    Own,

    /// <summary>The other members of the record.</summary>
    Siblings,

    /// <summary>The children too.</summary>
    Children,
}
