namespace Cf1Gen.Conformance.Samples;

/// <summary>The choices of a sample.</summary>
/// <param name="Detail">What it contains.</param>
/// <param name="Choice">The number of the alternative to choose, wherever there are several; it wraps around.</param>
/// <param name="Count">The number of items of a list, if it is allowed.</param>
public sealed record SamplePlan(SampleDetail Detail, int Choice, int Count)
{
    /// <summary>Gets a plan of all that a schema describes.</summary>
    public static SamplePlan Everything { get; } = new(SampleDetail.Everything, 0, 2);

    /// <summary>Gets a plan of what a schema requires.</summary>
    public static SamplePlan Required { get; } = new(SampleDetail.Required, 0, 1);

    /// <summary>Gets a plan with unusual values.</summary>
    public static SamplePlan Edges { get; } = new(SampleDetail.Edges, 1, 1);

    /// <summary>Returns the plans that reach each alternative of a schema.</summary>
    /// <param name="choices">The highest number of alternatives at one place of the schema.</param>
    public static IEnumerable<SamplePlan> All(int choices)
    {
        const int most = 24;
        yield return Everything;
        yield return Required;
        yield return new SamplePlan(SampleDetail.Nulls, 2, 0);
        yield return Edges;
        for (var choice = 1; choice < Math.Min(choices, most); choice++)
        {
            yield return new SamplePlan(SampleDetail.Everything, choice, 1);
        }
    }
}
