using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Cf1Gen.Benchmarks.Startup;

/// <summary>Measures fresh processes that request one item, with the generated client and with a plain one, in turn.</summary>
internal static class ProcessCosts
{
    private const string Generated = "generated";
    private const string Plain = "plain";

    private static readonly string s_project = typeof(ProcessCosts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "StartupProject").Value!;

    /// <summary>Measures the first call of a process: just-in-time compiled, ahead of time for the most part, and ahead of time.</summary>
    /// <param name="runs">The number of processes of each kind.</param>
    /// <param name="output">The writer of the numbers.</param>
    public static void MeasureStartup(int runs, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("cf1gen-startup-");
        try
        {
            foreach (var variant in PublishedProgram.Variants)
            {
                if (PublishedProgram.Publish(s_project, folder.FullName, variant, output) is { } program)
                {
                    Print(
                        variant.Name,
                        Run(program, "1", runs),
                        ["first response", "methods compiled", "bytes allocated"],
                        ["ms", "", ""],
                        output);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Measures the calls of a process from the first one on, until the compiler has optimized them.</summary>
    /// <param name="runs">The number of processes of each client.</param>
    /// <param name="output">The writer of the numbers.</param>
    public static void MeasureCalls(int runs, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("cf1gen-cold-");
        try
        {
            if (PublishedProgram.Publish(s_project, folder.FullName, PublishedProgram.Variants[0], output) is { } program)
            {
                var numbers = Run(program, "101,1001,10001,60001", runs);
                int[] calls = [100, 900, 9000, 50000];
                var perCall = numbers.ToDictionary(client => client.Key, client => client.Value.ConvertAll(PerCall));
                Print(
                    "A call after the first one",
                    perCall,
                    ["calls 2 to 101", "calls 102 to 1,001", "calls 1,002 to 10,001", "calls 10,002 to 60,001"],
                    ["µs", "µs", "µs", "µs"],
                    output);

                double[] PerCall(double[] run) =>
                    [.. calls.Select((count, index) => (run[3 + index] - (index == 0 ? 0 : run[2 + index])) / count)];
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, List<double[]>> Run(PublishedProgram program, string marks, int runs)
    {
        var numbers = new Dictionary<string, List<double[]>> { [Generated] = [], [Plain] = [] };

        // The first processes read the files from the disk.
        for (var run = -2; run < runs; run++)
        {
            foreach (var client in numbers)
            {
                var line = program.Run(client.Key, marks);
                if (run >= 0)
                {
                    client.Value.Add([.. line.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))]);
                }
            }
        }

        return numbers;
    }

    private static void Print(
        string title, Dictionary<string, List<double[]>> numbers, string[] names, string[] units, TextWriter output)
    {
        output.WriteLine(title);
        for (var i = 0; i < names.Length; i++)
        {
            var own = Sorted(numbers[Generated], i);
            var plain = Sorted(numbers[Plain], i);
            if (plain.TrueForAll(number => number == 0))
            {
                // Nothing is compiled in a native program.
                continue;
            }

            var ratios = numbers[Generated].Zip(numbers[Plain], (one, other) => one[i] / other[i]).Order().ToList();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {names[i],-24} {Median(own),10:#,0.##} {units[i]}, plain {Median(plain),10:#,0.##} {units[i]}; "
                    + $"ratio {Median(ratios):0.00}, "
                    + $"middle half {ratios[ratios.Count / 4]:0.00} to {ratios[ratios.Count * 3 / 4]:0.00}"));
        }
    }

    private static List<double> Sorted(List<double[]> runs, int index) => [.. runs.Select(run => run[index]).Order()];

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];
}
