namespace Cf1Gen.Runtime;

/// <summary>
/// Limits the memory and the time that the mismatches of one response take: the first ones are reported and kept, the others only counted.
/// </summary>
/// <remarks>Not safe to use from several threads.</remarks>
internal sealed class MismatchBudget(Action? checkTime = null)
{
    private const int MostKept = 1000;

    // A shared object of this kind describes the properties of many models that do not match.
    private const int MostCombinations = 1000;

    private readonly Dictionary<(ModelMismatches? Others, string Name), ModelMismatches> _shared = [];
    private ModelMismatches? _unreadable;
    private int _count;

    /// <summary>Gets a value indicating whether further mismatches are only counted.</summary>
    public bool IsExhausted => _count >= MostKept;

    /// <summary>Gets the number of mismatches that are only counted.</summary>
    public int Further => Math.Max(0, _count - MostKept);

    /// <summary>Counts a mismatch.</summary>
    /// <exception cref="ApiTimeoutException">The time limit of the call has elapsed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
    internal void Count()
    {
        _count++;
        checkTime?.Invoke();
    }

    /// <summary>Gets the description of a model of which a further property does not match. Its value is not kept.</summary>
    internal ModelMismatches Share(ModelMismatches? others, string name)
    {
        if (_shared.TryGetValue((others, name), out var shared))
        {
            return shared;
        }

        // Only a server that wants to fill the memory sends more combinations. Then no property of the model can be read.
        if (_shared.Count == MostCombinations)
        {
            return _unreadable ??= new ModelMismatches(CreateMismatch("$"), raw: null);
        }

        shared = new ModelMismatches(others, name, CreateMismatch($"$..{name}"));
        _shared.Add((others, name), shared);
        return shared;
    }

    private static SchemaMismatch CreateMismatch(string path) => new(
        path, "a value that matches the document", "another one, which was not kept because the response has too many of them");
}
