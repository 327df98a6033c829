using static System.FormattableString;

namespace Cf1Gen.Conformance.Reporting;

/// <summary>The result of a run.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Outcomes">The outcomes of all operations.</param>
public sealed record ConformanceReport(int Documents, IReadOnlyList<OperationOutcome> Outcomes)
{
    private readonly List<OperationOutcome> _called = [.. Outcomes.Where(outcome => outcome.Skipped is null)];

    /// <summary>Gets the number of operations that were called.</summary>
    public int Called => _called.Count;

    /// <summary>Gets the number of operations of which a request was judged, and of those whose requests are all right.</summary>
    public (int Judged, int Right) Requests =>
        (_called.Count(outcome => outcome.Requests > 0 || outcome.Findings.Any(finding => finding.IsRequest)),
            _called.Count(outcome => outcome.AreRequestsRight));

    /// <summary>Gets the number of operations of which a response was read, and of those that lose nothing.</summary>
    public (int Judged, int Right) Responses =>
        (_called.Count(outcome => outcome.Responses > 0 || outcome.Findings.Any(finding => !finding.IsRequest)),
            _called.Count(outcome => outcome.AreResponsesRight));

    /// <summary>Gets the faults with their operations.</summary>
    public IEnumerable<(OperationOutcome Operation, Finding Finding)> Findings =>
        _called.SelectMany(outcome => outcome.Findings.Select(finding => (outcome, finding)));

    /// <summary>Prints the report.</summary>
    /// <param name="output">The writer.</param>
    /// <param name="printsAll">Indicates whether to print each fault; otherwise, one of each cause.</param>
    public void Print(TextWriter output, bool printsAll)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(Invariant($"{Documents} documents, {Outcomes.Count} operations, {Called} called"));
        PrintRate(output, "Requests", Requests);
        PrintRate(output, "Responses", Responses);
        output.WriteLine(Invariant(
            $"{_called.Sum(outcome => outcome.Requests)} requests, {_called.Sum(outcome => outcome.Responses)} responses, ")
            + Invariant($"{_called.Sum(outcome => outcome.Lists)} lists over two pages"));
        PrintReasons(output, "Skipped",
            Outcomes.Where(outcome => outcome.Skipped is not null).Select(outcome => (outcome.Skipped!, outcome)));
        PrintReasons(output, "Partly judged", _called.SelectMany(outcome => outcome.Gaps.Select(gap => (gap, outcome))));
        foreach (var cause in Findings.GroupBy(found => (found.Finding.IsRequest, found.Finding.Cause))
            .OrderByDescending(cause => cause.Select(found => found.Operation).Distinct().Count()))
        {
            var operations = cause.DistinctBy(found => found.Operation).ToList();
            var side = cause.Key.IsRequest ? "REQUEST" : "RESPONSE";
            output.WriteLine(Invariant($"{side} {cause.Key.Cause}: {operations.Count} operations"));
            foreach (var (operation, finding) in operations.Take(printsAll ? int.MaxValue : 1))
            {
                output.WriteLine($"    {operation.Document} {operation.Route}");
                output.WriteLine($"        {(finding.Details.Length > 600 ? finding.Details[..600] + "…" : finding.Details)}");
            }
        }
    }

    private static void PrintRate(TextWriter output, string name, (int Judged, int Right) rate) => output.WriteLine(
        Invariant($"{name,-10} {rate.Right} of {rate.Judged} operations right, {100.0 * rate.Right / Math.Max(1, rate.Judged):0.000} %"));

    private static void PrintReasons(TextWriter output, string name, IEnumerable<(string Reason, OperationOutcome Operation)> reasons)
    {
        foreach (var reason in reasons.GroupBy(found => found.Reason.Split(": ")[0]).OrderByDescending(reason => reason.Count()))
        {
            var (example, operation) = reason.First();
            var count = reason.Select(found => found.Operation).Distinct().Count();
            output.WriteLine(Invariant(
                $"{name}: {count} operations, {reason.Key}; {operation.Document} {operation.Route}"));
            if (example != reason.Key)
            {
                output.WriteLine("    " + example[(reason.Key.Length + 2)..]);
            }
        }
    }
}
