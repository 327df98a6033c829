namespace Cf1Gen.Runtime;

/// <content>The query and header parameters that are dates without a time.</content>
public sealed partial class ApiRequest
{
    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, DateOnly? value) => AddQuery(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<DateOnly>? values) => AddQuery(name, values?.Select(ParameterText.Of));

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<DateOnly>? values) => AddJoined(name, values?.Select(ParameterText.Of));

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, DateOnly? value) => Header(name, value is { } present ? ParameterText.Of(present) : null);
}
