namespace Bindery.Diagnosis.Mends;

/// <summary>A mend that loses nothing where the verdict is wrong.</summary>
public interface ISafeMend
{
    /// <summary>What will be done, for the question whether to do it.</summary>
    string Description { get; }

    Task ApplyAsync(IOdooActions odoo, CancellationToken cancellation);
}
