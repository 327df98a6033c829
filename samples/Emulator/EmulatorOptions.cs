namespace Cf1Gen.Emulation;

/// <summary>What an emulator accepts, and how much of it.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The port to listen on; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The only account there is.</summary>
    public string AccountId { get; init; } = "023e105f4ecef8ad9ca31a8372d0c353";

    /// <summary>The API token that is let in.</summary>
    public string Token { get; init; } = "emulator-token";

    /// <summary>The user whose key is let in, and who is the author of all messages.</summary>
    public string Email { get; init; } = "user@example.com";

    /// <summary>The key of the user.</summary>
    public string Key { get; init; } = "emulator-key";

    /// <summary>How many tokens requests may cost in a quarter. A routine request costs 1, a high one 2, an urgent one 4.</summary>
    public int RequestQuota { get; init; } = 120;

    /// <summary>How many priority intelligence requirements may be created in a quarter.</summary>
    public int RequirementQuota { get; init; } = 10;

    /// <summary>How many calls are answered in a <see cref="RateWindow"/>; the others get 429.</summary>
    public int RateLimit { get; init; } = 1200;

    /// <summary>How long the calls of <see cref="RateLimit"/> must last.</summary>
    public TimeSpan RateWindow { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The largest <c>per_page</c> that is accepted.</summary>
    public int MaxPageSize { get; init; } = 100;

    /// <summary>The largest upload that is accepted, in bytes.</summary>
    public long MaxUploadBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>The clock that all times and limits follow.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
