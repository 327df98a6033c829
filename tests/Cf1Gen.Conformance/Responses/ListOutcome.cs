using Cf1Gen.Conformance.Reporting;

namespace Cf1Gen.Conformance.Responses;

/// <summary>The outcome of reading a list over several pages.</summary>
/// <param name="Finding">What is wrong; <see langword="null"/> if all items were read once.</param>
internal sealed record ListOutcome(Finding? Finding);
