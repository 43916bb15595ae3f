namespace Bindery.Generation.Drafting;

/// <summary>A part can't put itself into an addon that looks as this one does.</summary>
public sealed class DraftException(string message) : Exception(message);
