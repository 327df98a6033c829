using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Cf1Gen.Startup;

// Prints the numbers of one process, which Cf1Gen.Benchmarks starts many times.
IItemReader reader = args[0] == "plain" ? new PlainReader() : new GeneratedReader();
var marks = args[1].Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();

await reader.ReadAsync();
var first = Stopwatch.GetTimestamp();
var methods = JitInfo.GetCompiledMethodCount();
var bytes = GC.GetTotalAllocatedBytes(precise: true);
var numbers = new List<double>();
var start = first;
var calls = 1;
foreach (var mark in marks)
{
    for (; calls < mark; calls++)
    {
        await reader.ReadAsync();
    }

    numbers.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
}

// Measured last: finding the start of the process compiles methods as well.
using var process = Process.GetCurrentProcess();
var sinceFirst = Stopwatch.GetElapsedTime(first);
var untilFirst = DateTime.Now - process.StartTime - sinceFirst;
string[] line =
[
    untilFirst.TotalMilliseconds.ToString(CultureInfo.InvariantCulture),
    methods.ToString(CultureInfo.InvariantCulture),
    bytes.ToString(CultureInfo.InvariantCulture),
    .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)),
];
Console.WriteLine(string.Join(' ', line));
