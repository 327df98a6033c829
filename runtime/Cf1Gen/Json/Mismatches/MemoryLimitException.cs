using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The exception that is thrown when the values of a response take much more memory than its text.</summary>
internal sealed class MemoryLimitException(long limit) : JsonException(string.Create(
    CultureInfo.InvariantCulture, $"the values of the response take more than {limit / (1024 * 1024)} MiB of memory."));
