namespace Cf1Gen.Runtime;

/// <summary>
/// Limits the memory and the time that one response takes. The first mismatches are reported and kept, the others only counted, and items
/// that contain nothing but mismatches are not kept once the response takes several times the memory of its text.
/// </summary>
/// <remarks>Not safe to use from several threads.</remarks>
internal sealed class MismatchBudget(IReadObserver? observer = null)
{
    private const int MostKept = 1000;

    // A shared object of this kind describes the properties of many models that do not match.
    private const int MostCombinations = 1000;

    // The smallest model takes 40 bytes, and its text can be {}. A few megabytes never matter.
    private const int MemoryPerByte = 4;
    private const long LeastMemory = 4 * 1024 * 1024;

    // A value that matches the document is never dropped. A hundred thousand items with one property of a hundred take less.
    private const long MostForMatches = 256 * 1024 * 1024;

    private const int StepsBetweenChecks = 1024;

    private Dictionary<(ModelMismatches? Others, string Name), ModelMismatches>? _shared;
    private ModelMismatches? _unreadable;
    private int _stepsToCheck = StepsBetweenChecks;
    private long _unused;
    private long _memory = long.MaxValue - MostForMatches;

    /// <summary>Gets a value indicating whether further mismatches are only counted.</summary>
    public bool IsExhausted => Total >= MostKept;

    /// <summary>Gets the number of all mismatches.</summary>
    public int Total { get; private set; }

    /// <summary>Gets the number of mismatches that are only counted.</summary>
    public int Further => Math.Max(0, Total - MostKept);

    /// <summary>
    /// Gets a value indicating whether further mismatches are only counted, and the response takes as much memory as mismatches may take.
    /// </summary>
    public bool IsMemoryExhausted => IsExhausted && Used > _memory;

    /// <summary>Gets the memory that the response takes. All its values are created by the thread that reads it.</summary>
    internal long Used => GC.GetAllocatedBytesForCurrentThread() - _unused;

    /// <summary>Starts to read a text.</summary>
    /// <param name="length">The length of the text in bytes.</param>
    internal void Start(int length)
    {
        _unused = GC.GetAllocatedBytesForCurrentThread();
        _memory = Math.Max(LeastMemory, (long)MemoryPerByte * length);
    }

    /// <summary>Does not count memory to which nothing refers any more.</summary>
    /// <param name="used">The value of <see cref="Used"/> before the memory was allocated.</param>
    internal void Release(long used) => _unused += Used - used;

    /// <summary>Counts a mismatch.</summary>
    /// <exception cref="ApiTimeoutException">The time limit of the call has elapsed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
    internal void Count()
    {
        Total++;
        observer?.EnsureInTime();
    }

    /// <summary>Counts an item, a member, or an attempt to read a value as one of several types.</summary>
    /// <param name="isScalar">
    /// <see langword="true"/> for a number, a date or the like, whose memory is never much more than its text; otherwise,
    /// <see langword="false"/>.
    /// </param>
    /// <inheritdoc cref="Count" path="/exception"/>
    /// <exception cref="MemoryLimitException">The response takes too much memory.</exception>
    internal void Step(bool isScalar = false)
    {
        if (--_stepsToCheck == 0)
        {
            _stepsToCheck = StepsBetweenChecks;
            observer?.EnsureInTime();
            if (!isScalar && Used > _memory + MostForMatches)
            {
                throw new MemoryLimitException(_memory + MostForMatches);
            }
        }
    }

    /// <summary>Counts the missing properties of an object that contains no value, if the memory is exhausted.</summary>
    /// <returns>The description of the object, of which no property can be read; otherwise, <see langword="null"/>.</returns>
    internal ModelMismatches? CountMissing(int count)
    {
        if (!IsMemoryExhausted)
        {
            return null;
        }

        Total += count - 1;
        Count();
        return Unreadable;
    }

    /// <summary>Gets the description of a model of which a further property does not match. Its value is not kept.</summary>
    internal ModelMismatches Share(ModelMismatches? others, string name)
    {
        _shared ??= [];
        if (_shared.TryGetValue((others, name), out var shared))
        {
            return shared;
        }

        // Only a server that wants to fill the memory sends more combinations.
        if (_shared.Count == MostCombinations)
        {
            return Unreadable;
        }

        shared = new ModelMismatches(others, name, CreateMismatch($"$..{name}"));
        _shared.Add((others, name), shared);
        return shared;
    }

    private ModelMismatches Unreadable => _unreadable ??= new ModelMismatches(CreateMismatch("$"), raw: null);

    private static SchemaMismatch CreateMismatch(string path) => new(
        path, "a value that matches the document", "another one, which was not kept because the response has too many of them");
}
