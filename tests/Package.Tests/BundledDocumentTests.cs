using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

public sealed class BundledDocumentTests(PackageFixture package)
{
    [Fact]
    public async Task Reference_to_the_package_alone_generates_the_Cloudforce_One_client()
    {
        var app = package.Consumer("Intel").WithQuotaProgram();

        (await app.BuildAsync()).MustBeClean();
        var run = (await app.RunAsync()).MustSucceed();

        Assert.Contains(QuotaProgram.Request, run.Output, StringComparison.Ordinal);
        Assert.Contains(QuotaProgram.Output, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_can_be_made_with_nothing_but_the_environment()
    {
        var app = package.Consumer("Intel").With("Program.cs", """
            Console.WriteLine(new Cf1Gen.CloudforceOne.CloudforceOneClient().GetType().FullName);
            """);

        (await app.BuildAsync()).MustBeClean();
        Assert.Contains("Cf1Gen.CloudforceOne.CloudforceOneClient", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_compiles_for_the_oldest_supported_framework()
    {
        var app = package.Consumer("Intel", "<TargetFramework>net8.0</TargetFramework>")
            .WithQuotaProgram();

        (await app.BuildAsync()).MustBeClean();
    }

    [Fact]
    public async Task The_bundled_document_can_be_switched_off()
    {
        var app = package.Consumer("Intel", "<Cf1BundledDocument>false</Cf1BundledDocument>").With("Program.cs", """
            Console.WriteLine(Type.GetType("Cf1Gen.CloudforceOne.CloudforceOneClient")?.FullName ?? "no client");
            """);

        (await app.BuildAsync()).MustBeClean();
        Assert.Contains("no client", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_class_adds_a_member_to_a_generated_type()
    {
        var app = package.Consumer("Intel")
            .With("Program.cs", """
                Console.WriteLine(new Cf1Gen.CloudforceOne.RequestQuota { Quota = 120, Remaining = 64 }.Used);
                """)
            .With("RequestQuota.cs", """
                namespace Cf1Gen.CloudforceOne;

                partial class RequestQuota
                {
                    public int? Used => Quota - Remaining;
                }
                """);

        (await app.BuildAsync()).MustBeClean();
        Assert.Equal("56", (await app.RunAsync()).MustSucceed().Output.Trim());
    }
}
