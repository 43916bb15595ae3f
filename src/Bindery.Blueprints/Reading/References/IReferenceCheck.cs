namespace Bindery.Blueprints.Reading.References;

/// <summary>One thing that must hold between the parts of a blueprint.</summary>
internal interface IReferenceCheck
{
    /// <summary>Part of the file that must have been read without a problem, or the check would guess.</summary>
    string Needs { get; }

    /// <returns>Path of the value that is wrong, and what to do about it.</returns>
    IEnumerable<(string Path, string Message)> Run(Blueprint blueprint);
}
