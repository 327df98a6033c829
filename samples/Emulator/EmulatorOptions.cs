namespace Cf1Gen.Emulation;

/// <summary>Options for an <see cref="Emulator"/>: accepted credentials, quotas and limits.</summary>
public sealed record EmulatorOptions
{
    /// <summary>Gets the port to listen on. The default, 0, selects a free port.</summary>
    public int Port { get; init; }

    /// <summary>Gets the id of the only account.</summary>
    public string AccountId { get; init; } = "023e105f4ecef8ad9ca31a8372d0c353";

    /// <summary>Gets the accepted API token.</summary>
    public string Token { get; init; } = "emulator-token";

    /// <summary>Gets the email address of the user whose key is accepted and who is the author of all messages.</summary>
    public string Email { get; init; } = "user@example.com";

    /// <summary>Gets the accepted API key of the user.</summary>
    public string Key { get; init; } = "emulator-key";

    /// <summary>Gets the number of tokens for requests in each quarter. A routine request costs 1, a high one 2, an urgent one 4.</summary>
    public int RequestQuota { get; init; } = 120;

    /// <summary>Gets the number of priority intelligence requirements that can be created in each quarter.</summary>
    public int RequirementQuota { get; init; } = 10;

    /// <summary>Gets the number of calls allowed in each <see cref="RateWindow"/>. Further calls receive 429.</summary>
    public int RateLimit { get; init; } = 1200;

    /// <summary>Gets the length of the window that <see cref="RateLimit"/> applies to.</summary>
    public TimeSpan RateWindow { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets the largest accepted <c>per_page</c>.</summary>
    public int MaxPageSize { get; init; } = 100;

    /// <summary>Gets the largest accepted upload, in bytes.</summary>
    public long MaxUploadBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Gets the clock for all times and limits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
