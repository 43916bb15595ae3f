using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes;

/// <summary>A cause that only a live Odoo shows.</summary>
public abstract class OdooCause : ICause
{
    public abstract CauseInfo Info { get; }

    public IEnumerable<Verdict> Examine(Evidence evidence) =>
        evidence.Odoo is { } odoo ? Examine(odoo) : [];

    protected abstract IEnumerable<Verdict> Examine(OdooFacts odoo);
}
