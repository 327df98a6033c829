using System.Globalization;
using System.Text;
using Cf1Gen.Fuzz.Checks;
using Cf1Gen.Fuzz.Documents;
using Cf1Gen.Fuzz.Mutations;

namespace Cf1Gen.Fuzz;

/// <summary>
/// Creates mutants of documents, generates from each, and reports the faults. Equal seeds and indexes create equal mutants.
/// </summary>
public sealed class FuzzRun(FuzzOptions options, TextWriter output)
{
    // The stack size of a compiler thread on Windows. A stack overflow ends the compiler.
    private const int StackSize = 1024 * 1024;

    private readonly object _lock = new();
    private readonly Dictionary<string, int> _faults = new(StringComparer.Ordinal);
    private int _next = -1;
    private int _mutants;
    private int _compiled;
    private int _failed;
    private TimeSpan _slowest;
    private int _slowestMutant;

    /// <summary>Runs to the end.</summary>
    public FuzzReport Run()
    {
        Directory.CreateDirectory(options.Out);
        var documents = DocumentSet.Read(options.Folders);
        var mutator = new Mutator(documents, options.Seed);
        if (options.Only is { } only)
        {
            var mutant = mutator.Make(only);
            Try(mutant, compile: true);
            Reduce(mutant);
        }
        else
        {
            output.WriteLine($"{options.Count} mutants of {documents.Count} documents, seed {options.Seed}");
            var threads = Enumerable.Range(0, options.Threads).Select(number => new Thread(() => Work(mutator, number), StackSize))
                .ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
        }

        foreach (var (fault, count) in _faults.OrderByDescending(pair => pair.Value))
        {
            output.WriteLine($"{count} × {fault}");
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_mutants} mutants, {_compiled} of them compiled, {_failed} failed; the slowest took {_slowest.TotalSeconds:0.00} s (index {_slowestMutant})"));
        return new FuzzReport(_mutants, _compiled, _failed, _slowest, _slowestMutant);
    }

    private void Work(Mutator mutator, int thread)
    {
        var note = Path.Combine(options.Out, $"at-work-{thread}.txt");
        for (var index = Interlocked.Increment(ref _next); index < options.Count; index = Interlocked.Increment(ref _next))
        {
            // Names the mutant that ended the process, should one do that.
            File.WriteAllText(note, $"--seed {options.Seed} --only {index}");
            Try(mutator.Make(index), index % options.CompileEvery == 0);
        }

        File.Delete(note);
    }

    private void Try(Mutant mutant, bool compile)
    {
        var result = MutantCheck.Run(mutant, compile, options.Limit);
        lock (_lock)
        {
            _mutants++;
            _compiled += compile ? 1 : 0;
            if (result.Elapsed > _slowest)
            {
                (_slowest, _slowestMutant) = (result.Elapsed, mutant.Index);
            }

            if (_mutants % 1_000 == 0)
            {
                output.WriteLine($"{_mutants} mutants, {_failed} failed");
            }

            if (result.Faults.Count > 0)
            {
                _failed++;
                Report(mutant, result.Faults);
            }
        }
    }

    private void Report(Mutant mutant, IReadOnlyList<Fault> faults)
    {
        var isNew = false;
        foreach (var fault in faults)
        {
            isNew |= _faults.TryAdd(fault.Kind, 0);
            _faults[fault.Kind]++;
        }

        if (isNew)
        {
            output.WriteLine($"FAILED --seed {options.Seed} --only {mutant.Index}: {mutant.Origin}, {string.Join(", ", mutant.Steps)}");
            output.WriteLine("    " + Write(mutant, "mutant"));
            foreach (var fault in faults.DistinctBy(fault => fault.Kind).Take(5))
            {
                output.WriteLine("    " + fault.Message);
            }
        }
    }

    private void Reduce(Mutant mutant)
    {
        if (MutantCheck.Run(mutant, compile: true, options.Limit).Faults is [var fault, ..])
        {
            var smaller = new Reduction(mutant, fault.Kind, options.Limit).Run();
            output.WriteLine("    " + Write(smaller, "reduced"));
            MutantCheck.Run(smaller, compile: true, options.Limit);
            output.WriteLine(LastException.Stack);
        }
    }

    private string Write(Mutant mutant, string name)
    {
        var path = Path.Combine(options.Out, $"{name}-{options.Seed}-{mutant.Index}{Path.GetExtension(mutant.FileName)}");

        // Half a surrogate pair cannot be written to a file; the mutant created from the index has it.
        File.WriteAllText(path, mutant.Text, Encoding.UTF8);
        return path;
    }
}
