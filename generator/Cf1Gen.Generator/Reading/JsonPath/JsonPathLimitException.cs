using System;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>The exception that is thrown when the evaluation of a query exceeds a limit.</summary>
/// <param name="message">The limit, as the end of "The query …".</param>
#pragma warning disable CA1032, CA1064 // Thrown and caught within Reading, always with a limit.
internal sealed class JsonPathLimitException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064
