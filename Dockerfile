# The emulated portal as a container:
#   docker build -t bridge24-sandbox .
#   docker run --rm -p 8080:8080 bridge24-sandbox
# It prints its addresses as localhost:8080; the port inside and outside must be the same, since tokens name the address.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Bridge24.Cli -c Release -o /b24 -p:RunAnalyzers=false -p:GenerateDocumentationFile=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /b24 /b24
USER $APP_UID
EXPOSE 8080
# The image has no curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["dotnet", "/b24/b24.dll", "sandbox", "--http", "--any-address", "--port", "8080"]
