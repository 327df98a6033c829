using System.Text;
using Cf1Gen.Runtime.Tests.Json.Reading.Differential;

namespace Cf1Gen.Fuzz.Json;

/// <summary>Reads changed JSON texts with the runtime's reader and with System.Text.Json, and compares the results.</summary>
internal static class JsonFuzz
{
    private const int ProgressEvery = 100_000;

    /// <summary>Compares as many mutants as the arguments specify.</summary>
    /// <returns>The exit code: 0 if all were read alike, 1 if one was not, and 2 if an argument is unknown.</returns>
    internal static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (FuzzOptions.Parse(arguments) is not { } options)
        {
            output.WriteLine("json  --count N  --seed N  [--only INDEX]");
            return 2;
        }

        var mutator = new JsonMutator(SeedTexts.Models, SeedTexts.Others, options.Seed);
        var differences = 0;
        var accepted = 0;
        var (first, end) = options.Only is { } only ? (only, only + 1) : (0, options.Count);
        for (var index = first; index < end; index++)
        {
            var text = mutator.Create(index);
            if ((ReaderComparison.Compare(text) ?? ModelComparison.Compare(text)) is { } difference)
            {
                differences++;
                output.WriteLine($"--seed {options.Seed} --only {index}: {difference}");
                output.WriteLine(Encoding.Latin1.GetString(text));
            }

            accepted += ModelComparison.IsJson(text) ? 1 : 0;
            if ((index + 1) % ProgressEvery == 0)
            {
                output.WriteLine($"{index + 1} mutants, {accepted} of them valid, {differences} differences");
            }
        }

        output.WriteLine($"{end - first} mutants, {accepted} of them valid, {differences} differences");
        return differences == 0 ? 0 : 1;
    }
}
