using Acme.Intel;
using Cf1Gen;

namespace Acme.Snippets;

internal static class Parts
{
    public static async Task<ReportInfo> RunAsync(IntelClient intel)
    {
        #region parts
        ReportInfo report = await intel.Reports.CreateAsync(new()
        {
            File = UploadFile.FromFile("triage.pdf"),
            About = new() { Title = "Triage", Published = new(2026, 5, 6) },   // a JSON part
        });
        #endregion
        return report;
    }
}
