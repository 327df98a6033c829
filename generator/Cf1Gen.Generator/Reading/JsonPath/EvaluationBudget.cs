using System.Threading;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>Limits the work of queries, so that no overlay can keep the compiler busy.</summary>
/// <param name="steps">The maximum number of steps: visited nodes, compared values, read characters.</param>
/// <param name="cancellationToken">A token to cancel the operation.</param>
internal sealed class EvaluationBudget(int steps, CancellationToken cancellationToken)
{
    /// <summary>
    /// The maximum number of steps of the overlays of one document. A visit of all nodes of an API with 1,500 operations takes 200,000.
    /// </summary>
    public const int DefaultSteps = 20_000_000;

    /// <summary>The maximum number of nodes that a query can select.</summary>
    public const int SelectedNodes = 1_000_000;

    private const int StepsBetweenChecks = 4096;

    private int _remaining = steps;
    private int _unchecked;

    /// <summary>Subtracts steps.</summary>
    /// <exception cref="JsonPathLimitException">The maximum number of steps is exceeded.</exception>
    public void Spend(int steps = 1)
    {
        _remaining -= steps;
        _unchecked += steps;
        if (_remaining < 0)
        {
            throw new JsonPathLimitException("takes too many steps");
        }

        if (_unchecked >= StepsBetweenChecks)
        {
            _unchecked = 0;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
